import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { AccountEvidence, DisagreementView } from '#contract/evidence';
import type { Input } from '#contract/channels';
import { verdicts } from '#domain/disagreement';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { useIsPast } from '../../lib/as-known.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatDate } from '../../lib/format-date.ts';
import { verdictWords } from '../../lib/gut-words.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { ListHeading } from '../../ui/section-heading.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import styles from './disagreement-panel.module.css';
import { nextFriday, recordSentence, sidesOf } from './disagreement-words.ts';

/** Props of {@link DisagreementPanel}. */
export interface DisagreementPanelProps {
  evidence: AccountEvidence;
  here: Here;
  isReadOnly: boolean;
  /** Called once the one that lasts stands on the page. */
  onParted?: (() => void) | undefined;
}

/** Where gut and data part: both sides, one line, and who was right in the end. Nothing where they agree. */
export function DisagreementPanel({ evidence, here, isReadOnly, onParted }: DisagreementPanelProps) {
  const { disagreements } = evidence;
  const root = useRef<HTMLDivElement>(null);
  const lasting = disagreements.find(({ to }) => to === null);
  const isParted = lasting !== undefined;
  useEffect(() => {
    if (isParted) onParted?.();
  }, [isParted, onParted]);
  const past = disagreements.filter(({ to }) => to !== null);
  const record = recordSentence(evidence, useIsPast());
  if (disagreements.length === 0) return null;
  return (
    <div ref={root} className={cx(styles.panel)}>
      {lasting && (
        <section
          aria-labelledby="gut-and-data"
          data-section="Disagreement"
          tabIndex={-1}
          className={cx(styles.lasting)}
        >
          <h3 id="gut-and-data" className={cx(styles.name)}>
            <span aria-hidden className={cx(styles.apart)}>
              ≠
            </span>{' '}
            Gut and data disagree <span className={cx(styles.faint)}>since {formatDate(lasting.from, here)}</span>
          </h3>
          <Sides one={lasting} here={here} />
          <Line key={lasting.from} one={lasting} panel={root} here={here} isReadOnly={isReadOnly} />
          {lasting.asksVerdict && <WhoWasRight one={lasting} panel={root} isReadOnly={isReadOnly} />}
        </section>
      )}
      {past.length > 0 && (
        <section aria-label="Where you and the data parted before">
          <ListHeading name="Where you and the data parted before" count={past.length} />
          <ul className={cx(styles.past)}>
            {past.map((one) => (
              <li key={`${one.reading.id} ${one.evidence.id}`} className={cx(styles.row)}>
                <p className={cx(styles.days)}>
                  {formatDate(one.from, here)} to {one.to === null ? 'today' : formatDate(one.to, here)}
                </p>
                <div>
                  <Sides one={one} here={here} />
                  {one.words !== null && (
                    <p className={cx(styles.words)} dir="auto">
                      “{one.words}”
                    </p>
                  )}
                  <WhoWasRight one={one} panel={root} isReadOnly={isReadOnly} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {record !== null && <p className={cx(styles.faint)}>{record}</p>}
    </div>
  );
}

function Sides({ one, here }: { one: DisagreementView; here: Here }) {
  const { you, data } = sidesOf(one, here);
  return (
    <p className={cx(styles.sides)}>
      <span className={cx(styles.side)}>
        <SentimentMark level={one.reading.level} /> You: <strong>{you}</strong>
      </span>
      <span className={cx(styles.side)}>
        The data: <strong>{data}</strong>
      </span>
    </p>
  );
}

interface PartProps {
  one: DisagreementView;
  /** The whole panel: where an answer takes the place of what gave it, the focus stays in here. */
  panel: RefObject<HTMLElement | null>;
  isReadOnly: boolean;
}

/** The one line of the CSM, asked for until it is given or put off. */
function Line({ one, panel, here, isReadOnly }: PartProps & { here: Here }) {
  const answer = useAnswer(one);
  useFocusKept(panel, ({ leave }) => leave());
  const [words, setWords] = useState(one.words ?? '');
  const [isChanging, setIsChanging] = useState(false);
  if (one.words !== null && !isChanging) {
    return (
      <p className={cx(styles.words)} dir="auto">
        “{one.words}”{' '}
        {!isReadOnly && (
          <Button kind="quiet" size="small" onPress={() => setIsChanging(true)}>
            Change the line
          </Button>
        )}
      </p>
    );
  }
  if (isReadOnly) return null;
  const settle = async () => {
    if (words.trim() === '') return;
    if (await answer({ words: words.trim() }, 'Settled. It is kept with both sides.')) setIsChanging(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void settle();
  };
  const friday = nextFriday(here.today);
  const isPutOff = one.askOn !== null && one.askOn > here.today;
  return (
    <div className={cx(styles.ask)}>
      <div onKeyDown={onKeyDown}>
        <TextField
          label="In one line: which do you believe, and why?"
          labelAt="top"
          value={words}
          maxLength={2000}
          onChange={setWords}
          autoFocus={isChanging}
        />
      </div>
      <div className={cx(styles.buttons)}>
        <Button keys="Enter" isDisabled={words.trim() === ''} onPress={() => void settle()}>
          Settle it
        </Button>
        {isPutOff ? (
          <span className={cx(styles.faint)}>Asked again on {formatDate(one.askOn ?? '', here)}.</span>
        ) : (
          one.words === null && (
            <Button
              kind="quiet"
              onPress={() => void answer({ askOn: friday }, `Asked again on ${formatDate(friday, here)}.`)}
            >
              Ask me Friday
            </Button>
          )
        )}
      </div>
    </div>
  );
}

/** Who was right in the end: the CSM decides, and may decide otherwise later. */
function WhoWasRight({ one, panel, isReadOnly }: PartProps) {
  const answer = useAnswer(one);
  useFocusKept(panel, ({ leave }) => leave());
  const [isChanging, setIsChanging] = useState(false);
  if (one.wasRight !== null && !isChanging) {
    return (
      <p className={cx(styles.verdict)}>
        {verdictWords[one.wasRight]}.{' '}
        {!isReadOnly && (
          <Button kind="quiet" size="small" onPress={() => setIsChanging(true)}>
            Decide again
          </Button>
        )}
      </p>
    );
  }
  if (isReadOnly || !(one.asksVerdict || isChanging)) return null;
  return (
    <div role="group" aria-label="Who was right in the end?" className={cx(styles.buttons)}>
      <span className={cx(styles.faint)}>Who was right in the end?</span>
      {verdicts.map((verdict, index) => (
        <Button
          key={verdict}
          size="small"
          autoFocus={isChanging && index === 0}
          onPress={() => {
            void answer({ wasRight: verdict }, `${verdictWords[verdict]}. It is kept in the ledger.`);
            setIsChanging(false);
          }}
        >
          {verdict === 'gut' ? 'I was' : verdict === 'data' ? 'The data was' : 'Neither'}
        </Button>
      ))}
    </div>
  );
}

function useAnswer({ reading, evidence }: DisagreementView) {
  const api = useApi();
  const { notify } = useAppActions();
  return async (
    part: Omit<Input<'disagreements:answer'>, 'readingId' | 'evidenceId'>,
    said: string,
  ): Promise<boolean> => {
    const reply = await api.call('disagreements:answer', { readingId: reading.id, evidenceId: evidence.id, ...part });
    notify(reply.ok ? { text: said, undo: true } : { text: failureSentence(reply.error), tone: 'bad' });
    return reply.ok;
  };
}
