import { ChartLine, Check, Copy, Table } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import styles from './chart-frame.module.css';
import { useCopyPicture } from './copy-picture.ts';
import { svgAsPng } from './copy-svg.ts';
import { cx } from './cx.ts';
import { IconButton } from './icon-button.tsx';

/** The rows behind a chart. */
export interface ChartTable {
  /** Heads of the columns. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Props of {@link ChartFrame}. */
export interface ChartFrameProps {
  /** What the chart finds, as a sentence: its title. */
  finding: ReactNode;
  /** The section's name, small, above. */
  name?: string | undefined;
  /** How to read it, and the units; once, under the chart. */
  note?: ReactNode;
  /** The data, for those who would rather read. */
  table: ChartTable;
  /** Switches before the buttons. */
  controls?: ReactNode;
  /** The chart: one svg with a name. */
  children: ReactNode;
  level?: 2 | 3 | undefined;
  /** Called when the picture could not be copied. */
  onCopyFailed?: ((error: unknown) => void) | undefined;
}

/** A chart with its finding as the title, its data as a table, and a copy as an image. */
export function ChartFrame({
  finding,
  name,
  note,
  table,
  controls,
  children,
  level = 3,
  onCopyFailed,
}: ChartFrameProps) {
  const [showsTable, setShowsTable] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  const copyPicture = useCopyPicture();
  const id = useId();
  const Tag = level === 2 ? 'h2' : 'h3';

  const copy = () => {
    const svg = drawing.current?.querySelector('svg');
    if (!svg) return;
    svgAsPng(svg)
      .then(copyPicture)
      .then(
        () => {
          setIsCopied(true);
          setTimeout(() => setIsCopied(false), 2000);
        },
        (error: unknown) => onCopyFailed?.(error),
      );
  };

  return (
    <figure
      aria-labelledby={id}
      className={cx(styles.frame)}
      onKeyDown={(event) => {
        if (
          event.key.toLowerCase() === 't' &&
          !event.ctrlKey &&
          !event.metaKey &&
          !event.altKey &&
          event.target === event.currentTarget
        ) {
          setShowsTable(!showsTable);
        }
      }}
    >
      <div className={cx(styles.head)}>
        <div className={cx(styles.words)}>
          {name !== undefined && <p className={cx(styles.name)}>{name}</p>}
          <Tag id={id} className={cx(styles.finding)}>
            {finding}
          </Tag>
        </div>
        {controls}
        <IconButton
          label={showsTable ? 'Show as chart' : 'Show as table'}
          icon={showsTable ? ChartLine : Table}
          onPress={() => setShowsTable(!showsTable)}
        />
        <IconButton
          label={isCopied ? 'Copied' : 'Copy as image'}
          icon={isCopied ? Check : Copy}
          isDisabled={showsTable}
          onPress={copy}
        />
      </div>
      {showsTable ? (
        <div className={cx(styles.scroller)} tabIndex={0} role="region" aria-labelledby={id}>
          <table className={cx(styles.table)}>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                // Rows of a chart have no identity of their own; their order is one.
                <tr key={index}>
                  {row.map((cell, at) =>
                    at === 0 ? (
                      <th key={at} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={at}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div ref={drawing}>{children}</div>
      )}
      {note !== undefined && <figcaption className={cx(styles.note)}>{note}</figcaption>}
    </figure>
  );
}
