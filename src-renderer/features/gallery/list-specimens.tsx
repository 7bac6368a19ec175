import { List } from '../../ui/list.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import styles from './list-specimens.module.css';
import { COMPANIES } from './sample-companies.ts';
import { Specimen } from './specimen.tsx';

/** Lists of rows of any height. */
export function ListSpecimens() {
  return (
    <>
      <Specimen name="Long list" isWide>
        <div className={styles['long']}>
          <List
            label="Companies, long list"
            rowCount={COMPANIES.length}
            rowAt={(index) => (index === 3 ? undefined : COMPANIES[index])}
            rowId={(company) => company.id}
            estimatedHeight={48}
            renderRow={(company) => (
              <div className={styles['row']}>
                <SentimentMark level={company.level} />
                <span>
                  {company.name}
                  <br />
                  <small className={styles['sub']}>{company.next === '' ? 'No next step' : company.next}</small>
                </span>
              </div>
            )}
          />
        </div>
      </Specimen>
      <Specimen name="Short list" isWide>
        <List
          label="Companies, short list"
          isShort
          rowCount={3}
          rowAt={(index) => COMPANIES[index]}
          rowId={(company) => company.id}
          renderRow={(company) => <div className={styles['row']}>{company.name}</div>}
        />
      </Specimen>
      <Specimen name="Empty list" isWide>
        <List
          label="Companies, empty list"
          rowCount={0}
          rowAt={() => undefined}
          rowId={() => ''}
          renderRow={() => null}
          emptyState={<p>Nothing is here yet.</p>}
        />
      </Specimen>
    </>
  );
}
