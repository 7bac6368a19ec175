import { Plus } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import floating from '../../ui/floating.module.css';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import styles from './line-option-list.module.css';
import type { LineOption } from './use-line-options.ts';

/** Props of {@link LineOptionList}. */
export interface LineOptionListProps {
  /** The id of the field; rows are named after it. */
  id: string;
  options: readonly LineOption[];
  current: number | null;
  /** What the list asks, where a name fits several accounts. */
  question: string | null;
  /** How many would fit beside these. */
  more: number;
  isLine: boolean;
  /** Stands in the flow instead of floating: a window that is no higher than its content has nothing to float over. */
  isInline?: boolean;
  onPick: (option: LineOption) => void;
}

/** The list under the first field: accounts, or what a word of the line may become. */
export function LineOptionList({
  id,
  options,
  current,
  question,
  more,
  isLine,
  isInline = false,
  onPick,
}: LineOptionListProps) {
  return (
    <div className={cx(!isInline && floating.float, !isInline && styles.float)}>
      {question !== null && <p className={cx(floating.head)}>{question}</p>}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={question ?? (isLine ? 'Completions' : 'Accounts')}
        className={cx(styles.list)}
      >
        {options.map((option, index) => (
          <div
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            data-focused={index === current || undefined}
            className={cx(floating.item)}
            // The field keeps the focus, so that its line is not put away before the pick arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            <Row option={option} isFirst={index === 0 && isLine} />
          </div>
        ))}
      </div>
      {more > 0 && (
        <p className={cx(styles.more)}>
          {more} more {more === 1 ? 'fits' : 'fit'}. Write more of the name.
        </p>
      )}
    </div>
  );
}

function Row({ option, isFirst }: { option: LineOption; isFirst: boolean }) {
  if (option.is === 'new') {
    return (
      <>
        <Icon of={Plus} size={12} />
        <span className={cx(floating.main)}>New account “{option.name}”</span>
      </>
    );
  }
  if (option.is === 'completion') {
    return (
      <>
        <span className={cx(floating.main, styles.grow)}>{option.label}</span>
        {isFirst && <KeyHint keys="Tab" />}
      </>
    );
  }
  const { name, detail, level, stale } = option.account;
  return (
    <>
      <SentimentMark level={level} state={stale ? 'hatched' : 'solid'} />
      <span className={cx(floating.main)} dir="auto">
        {name}
      </span>
      {detail !== null && <span className={cx(styles.detail)}>{detail}</span>}
    </>
  );
}
