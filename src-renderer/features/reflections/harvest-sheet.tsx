import { use, useMemo, useRef, useState } from 'react';
import type { HarvestKind, Reflection } from '#contract/reflections';
import { placeOfQuote } from '#domain/note-walk';
import { levels } from '#domain/sentiment';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { countWords } from '../../lib/count-words.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { AsKnownContext } from '../../lib/as-known.ts';
import { useHere } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { HarvestFoot } from './harvest-foot.tsx';
import { hasHarvest, itemOf, type FormItem, type HarvestForm } from './harvest-form.ts';
import { HarvestGroup } from './harvest-group.tsx';
import { HarvestNote, type NoteHandle, type Picked } from './harvest-note.tsx';
import styles from './harvest.module.css';
import { ObjectiveList } from './objective-list.tsx';
import { harvestWords, quoted } from './reflection-words.ts';
import { ScaleList } from './scale-list.tsx';
import { useHarvest } from './use-harvest.ts';
import type { KeptDraft } from './use-kept-draft.ts';

const groups: readonly { readonly kind: HarvestKind; readonly name: string }[] = [
  { kind: 'challenge', name: 'Hidden challenges' },
  { kind: 'opportunity', name: 'Opportunities' },
  { kind: 'ask', name: 'Asks' },
  { kind: 'promise', name: 'Promises' },
  { kind: 'value', name: 'The value in their words' },
  { kind: 'signal', name: 'Signals' },
];

/** Props of {@link HarvestSheet}. */
export interface HarvestSheetProps {
  reflection: Reflection;
  begun: HarvestForm;
  draft: KeptDraft;
  isReadOnly: boolean;
}

/** Words on the left become what they mean on the right. */
export function HarvestSheet({ reflection, begun, draft, isReadOnly }: HarvestSheetProps) {
  const past = use(AsKnownContext);
  const isPast = past !== null;
  const here = useHere(past ?? undefined);
  const { openAccount } = useAppActions();
  const { form, change, changeItem, keep } = useHarvest(reflection, begun, draft);
  const note = useRef<NoteHandle>(null);
  const [justAdded, setJustAdded] = useState<string | null>(null);
  const numbers = useMemo(() => numbersOf(reflection, form.items), [reflection, form.items]);

  const pick = (kind: HarvestKind, picked: Picked, value?: 1 | 2 | 3 | 4 | 5): void => {
    const taken = form.items.flatMap(({ scale }) => (scale ? [scale.scale] : []));
    const free = (['trust', 'alignment', 'confidence'] as const).find((scale) => !taken.includes(scale));
    const item = itemOf(kind, picked, value === undefined ? {} : { scale: { scale: free ?? 'trust', value } });
    change({ items: [...form.items, item] });
    setJustAdded(item.key);
  };
  const remove = (key: string): void => {
    change({ items: form.items.filter((item) => item.key !== key) });
    note.current?.focus();
  };
  const parts = { form, change, changeItem, remove, note, justAdded, numbers, reflection, here, isReadOnly };

  const latest = useRef({ keep, change });
  latest.current = { keep, change };
  useCommands(
    useMemo<readonly AppCommand[]>(() => {
      const group = 'Harvest';
      const listed = { group, listenedElsewhere: true, run: () => undefined };
      return [
        { id: 'harvest:tag', name: 'Challenge, opportunity or ask', keys: ['C O A'], hint: 'tag', ...listed },
        {
          id: 'harvest:promise',
          name: 'Promise, signal, or whether they can say the value',
          keys: ['P S V'],
          ...listed,
        },
        { id: 'harvest:scale', name: 'Trust, alignment or confidence', keys: ['1–5'], hint: 'scale', ...listed },
        {
          id: 'harvest:sentence',
          name: 'Next or previous sentence of the note',
          keys: ['↓ ↑'],
          hint: 'sentence',
          ...listed,
        },
        {
          id: 'harvest:word',
          name: 'A word more or less, at the end; with Ctrl at the start',
          keys: ['Shift+→ ←'],
          ...listed,
        },
        {
          id: 'harvest:keep',
          name: 'Keep the harvest',
          group,
          keys: ['Mod+Enter'],
          hint: 'keep',
          isForTyping: true,
          run: () => void latest.current.keep(),
        },
        ...levels.map((level) => ({
          id: `harvest:level${level}`,
          name: `Sentiment ${level}`,
          group,
          keys: [`Alt+${level}`],
          isForTyping: true,
          run: () => latest.current.change({ level }),
        })),
      ];
    }, []),
  );

  const kinds = [...reflection.harvests, ...form.items].map(({ kind }) => kind);
  const shown = groups.filter(({ kind }) => kinds.includes(kind));
  return (
    <div className={cx(styles.page)}>
      <HarvestNote
        ref={note}
        reflection={reflection}
        here={here}
        marks={numbers.marks}
        isReadOnly={isReadOnly}
        onPick={pick}
      />
      <div className={cx(styles.main)} data-region="harvest">
        <PageHeading
          level={2}
          title={headline(reflection, form.items)}
          summary={summaryOf(reflection, kinds)}
          actions={!isPast && <Button onPress={() => openAccount(reflection.accountId)}>Open account</Button>}
        />
        {shown.length === 0 && (
          <p className={cx(styles.hint)}>
            {reflection.note === ''
              ? 'Nothing was typed in this talk. How they see us, and what is still true, can be said all the same.'
              : 'Walk the note by sentence with the arrow keys, or mark words with the mouse. Then one letter says what they are.'}
          </p>
        )}
        {shown.map(({ kind, name }) => (
          <HarvestGroup key={kind} kind={kind} name={name} {...parts} />
        ))}
        <div className={cx(styles.pair)}>
          <ScaleList {...parts} />
          <ObjectiveList {...parts} />
        </div>
      </div>
      {!isPast && (
        <HarvestFoot
          form={form}
          change={change}
          reflection={reflection}
          trouble={draft.trouble}
          isReadOnly={isReadOnly}
          canKeep={hasHarvest(form)}
          onKeep={() => void keep()}
        />
      )}
    </div>
  );
}

/** What the parts of the harvest share. */
export interface HarvestParts {
  form: HarvestForm;
  change: (patch: Partial<HarvestForm>) => void;
  changeItem: (key: string, patch: Partial<FormItem>) => void;
  remove: (key: string) => void;
  note: React.RefObject<NoteHandle | null>;
  /** The item that was picked last: its first field takes the focus. */
  justAdded: string | null;
  numbers: Numbers;
  reflection: Reflection;
  here: ReturnType<typeof useHere>;
  isReadOnly: boolean;
}

interface Numbers {
  readonly of: ReadonlyMap<string, number>;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly number: number }[];
}

/** Quotes are numbered as they stand in the note; the same words have one number. */
function numbersOf(reflection: Reflection, items: readonly FormItem[]): Numbers {
  const all = [...reflection.harvests.map((kept) => ({ ...kept, key: kept.id })), ...items];
  const placed = all
    .flatMap(({ key, quote, starts }) => {
      const place = placeOfQuote(reflection.note, quote, starts);
      return place ? [{ key, ...place }] : [];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const of = new Map<string, number>();
  const marks: { start: number; end: number; number: number }[] = [];
  for (const { key, start, end } of placed) {
    const last = marks.at(-1);
    if (last?.start !== start || last.end !== end) marks.push({ start, end, number: marks.length + 1 });
    of.set(key, marks.length);
  }
  return { of, marks };
}

/** Words of the customer that are short enough to stand above the page. */
function headline({ harvests, accountName }: Reflection, items: readonly FormItem[]): string {
  const quotes = [...harvests, ...items].filter(({ kind, quote }) => kind !== 'promise' && quote.length <= 60);
  const best =
    quotes.find(({ kind }) => kind === 'challenge') ?? quotes.find(({ kind }) => kind !== 'scale') ?? quotes[0];
  return best && best.quote !== '' ? quoted(best.quote) : `Reflection with ${accountName}`;
}

function summaryOf(reflection: Reflection, kinds: readonly HarvestKind[]): string {
  const who = [...reflection.people, reflection.accountName].join(', ');
  const minutes =
    reflection.minutes === null
      ? ''
      : `, ${countWords(reflection.minutes, 'minute', 'minutes').replace(/^\D.* /u, `${reflection.minutes} `)}`;
  const heard = harvestWords(kinds);
  return `Reflection with ${who}${minutes}.${heard === '' ? '' : ` ${capitalised(heard)}.`}`;
}
