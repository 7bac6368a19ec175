import { Ellipsis, Paperclip } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReceiptItem } from '#contract/receipts';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatDate } from '../../lib/format-date.ts';
import { formatMoney } from '../../lib/format-money.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { ConfirmReceiptDialog } from './confirm-dialog.tsx';
import { arithmeticWords, askWords, firstName, periodWords, standingWords } from './receipt-words.ts';
import styles from './receipts.module.css';

/** Props of {@link ReceiptList}. */
export interface ReceiptListProps {
  receipts: readonly ReceiptItem[];
  here: Here;
  isReadOnly: boolean;
  /** Names the outcome of each, where they are of several. */
  showsOutcome: boolean;
  onEdit: (item: ReceiptItem) => void;
}

/** Receipts, each with its amount, period, arithmetic, and who confirmed it when in which words. */
export function ReceiptList({ receipts, here, isReadOnly, showsOutcome, onEdit }: ReceiptListProps) {
  const [confirming, setConfirming] = useState<ReceiptItem | null>(null);
  const root = useRef<HTMLUListElement>(null);
  useFocusKept(root, ({ leave }) => leave());
  return (
    <>
      <ul className={cx(styles.list)} ref={root} aria-label="Value receipts">
        {receipts.map((item) => (
          <ReceiptRow
            key={item.id}
            item={item}
            here={here}
            isReadOnly={isReadOnly}
            showsOutcome={showsOutcome}
            onEdit={() => onEdit(item)}
            onConfirm={() => setConfirming(item)}
          />
        ))}
      </ul>
      {confirming && <ConfirmReceiptDialog item={confirming} here={here} onClose={() => setConfirming(null)} />}
    </>
  );
}

const markOf = {
  confirmed: styles.solid,
  'confirm again': styles.hatched,
  claimed: styles.hollow,
  expected: styles.dashed,
};

interface ReceiptRowProps extends Omit<ReceiptListProps, 'receipts' | 'onEdit'> {
  item: ReceiptItem;
  onEdit: () => void;
  onConfirm: () => void;
}

function ReceiptRow({ item, here, isReadOnly, showsOutcome, onEdit, onConfirm }: ReceiptRowProps) {
  const api = useApi();
  const { notify, openAccount } = useAppActions();
  const amount = formatMoney(item.amount, here);
  const { confirmed, evidence, standing } = item;
  const arithmetic = arithmeticWords(item, here);
  const says = (said: string) => (reply: { ok: true } | { ok: false; error: Parameters<typeof failureSentence>[0] }) =>
    notify(reply.ok ? { text: said, undo: true } : { text: failureSentence(reply.error), tone: 'bad' });
  const ask = async () => {
    const reply = await api.call('clipboard:write', { text: askWords(item, item.askName, here) });
    notify(
      reply.ok
        ? { text: 'The question is copied. Nothing was sent.' }
        : { text: failureSentence(reply.error), tone: 'bad' },
    );
  };
  const attach = async () => {
    const title = `Evidence: ${amount}, ${periodWords(item.periodFrom, item.periodTo, here)}`;
    const reply = await api.call('receipts:evidence', { id: item.id, title });
    if (reply.ok) openAccount(item.accountId, 'notes', reply.value.noteId);
    else notify({ text: failureSentence(reply.error), tone: 'bad' });
  };
  const isOpen = standing !== 'confirmed';
  return (
    <li className={cx(styles.row)}>
      <span className={cx(styles.mark, markOf[standing])} aria-hidden />
      <div className={cx(styles.said)}>
        <p>
          <b>{amount}</b> {standingWords[standing]} for {periodWords(item.periodFrom, item.periodTo, here)}
        </p>
        <p className={cx(styles.sub)}>
          {[
            item.words,
            arithmetic,
            showsOutcome && item.itemText !== null && item.itemText !== '' ? `For “${item.itemText}”` : null,
            item.leftOut === null ? null : `Not counted: ${item.leftOut}`,
          ]
            .filter((part) => part !== null)
            .map((part) => part.replace(/\.$/, ''))
            .map((part) => `${part}. `)}
          {confirmed === null ? (
            standing === 'claimed' && 'Not confirmed.'
          ) : (
            <>
              {confirmed.name}, {formatDate(confirmed.on, here)}
              {confirmed.words === null ? '.' : `: “${confirmed.words}”`}
              {standing === 'confirm again' &&
                confirmed.until !== null &&
                ` Held until ${formatDate(confirmed.until, here)}; needs confirming again.`}
            </>
          )}
        </p>
        {evidence && (
          <Button
            kind="quiet"
            size="small"
            icon={Paperclip}
            hang="start"
            onPress={() => openAccount(item.accountId, 'notes', evidence.noteId)}
          >
            {evidence.files === 0
              ? 'Evidence'
              : evidence.files === 1
                ? 'Evidence, 1 file'
                : `Evidence, ${evidence.files} files`}
          </Button>
        )}
      </div>
      {!isReadOnly && (
        <span className={cx(styles.acts)}>
          {isOpen && standing !== 'expected' && (
            <Button size="small" onPress={() => void ask()}>
              {item.askName === null ? 'Copy a question' : `Ask ${firstName(item.askName)}`}
            </Button>
          )}
          <MenuButton
            label={`${amount}, what to do`}
            placement="bottom end"
            entries={[
              {
                id: 'confirm',
                label: standing === 'confirmed' ? 'Confirmed anew …' : 'Confirmed by …',
                onAction: onConfirm,
              },
              ...(confirmed === null
                ? []
                : [
                    {
                      id: 'unconfirm',
                      label: 'Not confirmed after all',
                      description: 'A claim again; can be undone',
                      onAction: () =>
                        void api.call('receipts:unconfirm', { id: item.id }).then(says(`${amount} is a claim again.`)),
                    },
                  ]),
              { id: 'edit', label: 'Edit', onAction: onEdit },
              ...(evidence === null
                ? [
                    {
                      id: 'evidence',
                      label: 'Attach evidence',
                      description: 'A note of the account, with its files',
                      onAction: () => void attach(),
                    },
                  ]
                : []),
              {
                id: 'delete',
                label: 'Delete',
                description: 'Can be undone',
                isDestructive: true,
                onAction: () =>
                  void api.call('receipts:remove', { id: item.id }).then(says(`Receipt of ${amount} deleted.`)),
              },
            ]}
          >
            <IconButton label={`More about ${amount}`} icon={Ellipsis} iconSize={14} noTooltip />
          </MenuButton>
        </span>
      )}
    </li>
  );
}
