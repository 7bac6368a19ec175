import { LinkButton } from '../../ui/link-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './track-button.module.css';
import { trackWords, type Standing } from './plan-words.ts';

/** How many outcomes are on track; opens to each of them and what says so. */
export function TrackButton({ standings, onOpen }: { standings: readonly Standing[]; onOpen: (id: string) => void }) {
  const words = trackWords(standings);
  if (words === null) return null;
  return (
    <Popover label="Outcomes" trigger={<LinkButton>{words}</LinkButton>}>
      {(close) => (
        <ul className={cx(styles.list)}>
          {standings.map(({ id, text, status, why }) => (
            <li key={id}>
              <LinkButton
                kind="plain"
                onPress={() => {
                  close();
                  onOpen(id);
                }}
              >
                {text === '' ? 'An outcome without words' : text}
              </LinkButton>
              <span className={cx(styles.status)}>{status}</span>
              {why !== '' && <span className={cx(styles.why)}>{why}</span>}
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
