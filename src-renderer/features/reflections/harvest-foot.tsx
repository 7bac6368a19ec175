import type { Reflection } from '#contract/reflections';
import { levelNames, levels, type Level } from '#domain/sentiment';
import { audienceChoices } from '../../lib/audience-words.ts';
import { countWords } from '../../lib/count-words.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceMenu } from '../../ui/choice-menu.tsx';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/select.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import type { HarvestForm } from './harvest-form.ts';
import styles from './harvest.module.css';

/** Props of {@link HarvestFoot}. */
export interface HarvestFootProps {
  form: HarvestForm;
  change: (patch: Partial<HarvestForm>) => void;
  reflection: Reflection;
  trouble: string | null;
  isReadOnly: boolean;
  canKeep: boolean;
  onKeep: () => void;
}

/** Who may see it, what keeping it writes, how they are now, and the one act. */
export function HarvestFoot({ form, change, reflection, trouble, isReadOnly, canKeep, onKeep }: HarvestFootProps) {
  const level = form.level ?? reflection.level;
  const { previousLevel } = reflection;
  return (
    <footer className={cx(styles.foot)} data-region="keep">
      <ChoiceMenu
        label="Who may see it"
        placement="top start"
        choices={audienceChoices}
        value={form.audience}
        isDisabled={isReadOnly}
        onChange={(audience) => change({ audience })}
      />
      <span className={cx(styles.footWords)} role={trouble === null ? undefined : 'alert'}>
        {trouble ?? keepSentence(form, canKeep, reflection)}
      </span>
      <Select<string>
        label="Sentiment"
        labelAt="start"
        placeholder="How are they now"
        options={levels.map((one) => ({
          value: String(one),
          label: levelNames[one],
          mark: <SentimentMark level={one} size={10} />,
          description: one === previousLevel ? 'as before' : undefined,
        }))}
        value={level === null ? null : String(level)}
        isDisabled={isReadOnly}
        onChange={(value) => change({ level: Number(value) as Level })}
      />
      {previousLevel !== null && <span className={cx(styles.faint)}>was {levelNames[previousLevel]}</span>}
      <Button kind="primary" keys={shortcutLabel('Mod+Enter')} isDisabled={isReadOnly || !canKeep} onPress={onKeep}>
        Keep harvest
      </Button>
    </footer>
  );
}

function keepSentence(form: HarvestForm, canKeep: boolean, { harvestedAt }: Reflection): string {
  if (!canKeep) return harvestedAt === null ? 'Nothing is picked out yet.' : 'Everything is kept.';
  const promises = form.items.filter(({ promise }) => promise !== null).length;
  const scales = form.items.filter(({ scale }) => scale !== null).length;
  const quotes = form.items.length - promises - scales;
  const objectives = form.added.length + Object.keys(form.checks).length;
  const parts = [
    ...(quotes > 0 ? [countWords(quotes, 'quote', 'quotes')] : []),
    ...(promises > 0 ? [countWords(promises, 'promise', 'promises')] : []),
    ...(scales > 0 ? [countWords(scales, 'scale', 'scales')] : []),
    ...(objectives > 0 ? [countWords(objectives, 'objective', 'objectives')] : []),
    ...(form.level === null ? [] : ['a sentiment']),
  ];
  const last = parts.pop();
  return `Keeps ${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last}. Until then it is a draft, and safe.`;
}
