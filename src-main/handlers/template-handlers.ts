import type { Handlers } from '#contract/api';
import type { templateChannels } from '#contract/templates';
import { err, ok } from '#domain/result';
import { shippedTemplates } from '#domain/shipped-templates';
import { weekendOf } from '#domain/template-dates';
import { applyTemplate } from '../app/apply-template.ts';
import { act, type HandlerDeps } from './deps.ts';

/** Templates of success plans. */
export function createTemplateHandlers(deps: HandlerDeps): Pick<Handlers, keyof typeof templateChannels> {
  return {
    'templates:list': () =>
      ok(
        shippedTemplates.map(({ id, name, body: { about, countsFrom, lines, roles, proofPoints } }) => ({
          id,
          name,
          about,
          countsFrom,
          lines: lines.map(({ level, text, due }) => ({ level, text, due: due ?? null })),
          roles: [...roles],
          proofPoints: [...proofPoints],
        })),
      ),
    'templates:apply': ({ accountId, templateId, title, from, insteadOf }) => {
      const template = shippedTemplates.find(({ id }) => id === templateId);
      if (!template) return err({ type: 'NotFound', what: 'template' });
      const weekend = weekendOf(deps.locale);
      return act(deps, applyTemplate, { accountId, title, from, template, people: {}, weekend, insteadOf });
    },
  };
}
