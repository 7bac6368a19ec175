import { createStore } from 'zustand';
import type { Output } from '#contract/channels';
import type {
  FileLook,
  ImportChoices,
  ImportDecision,
  ImportResult,
  ImportRowsShown,
  ReadFileChoices,
} from '#contract/imports';

/** A file in hand, as the main process knows it. */
export interface ChosenFile {
  readonly token: string;
  readonly fileName: string;
}

export type ImportTab = 'columns' | ImportRowsShown;

export interface ImportState {
  readonly file: ChosenFile | null;
  readonly read: ReadFileChoices;
  readonly look: FileLook | null;
  readonly choices: ImportChoices | null;
  readonly tab: ImportTab;
  /** Header of the column whose problems alone are shown. */
  readonly problemsOf: string | null;
  /** Whether what was pressed left with its place, so that the rows take the focus. */
  readonly rowsTakeFocus: boolean;
  readonly result: ImportResult | null;
  /** What taking the import back did. */
  readonly undone: Output<'import:undo'> | null;
  /** What is under way. */
  readonly busy: 'reading' | 'applying' | null;
  /** What went wrong last, in a sentence. */
  readonly trouble: string | null;
}

export const asFound: ReadFileChoices = { kind: null, encoding: null, delimiter: null, headerLine: null };

const nothing: ImportState = {
  file: null,
  read: asFound,
  look: null,
  choices: null,
  tab: 'columns',
  problemsOf: null,
  rowsTakeFocus: false,
  result: null,
  undone: null,
  busy: null,
  trouble: null,
};

/** One import at a time; it waits while the person looks something up in the Book. */
export const importStore = createStore<ImportState>(() => nothing);

export const startAnew = (trouble: string | null = null): void => importStore.setState({ ...nothing, trouble });

/** What a file's look starts from: as it was found, nothing decided. */
export const firstChoices = (look: FileLook): ImportChoices => ({
  mapping: look.columns.map(({ field }) => field),
  dateOrders: [],
  decimals: [],
  currency: look.currency,
  overwrite: false,
  acceptNames: false,
  decisions: [],
});

const change = (patch: (choices: ImportChoices) => Partial<ImportChoices>): void =>
  importStore.setState(({ choices }) => (choices ? { choices: { ...choices, ...patch(choices) } } : {}));

/** Takes a column for a field; the column that had it before is kept as it is. */
export const setField = (column: number, field: string | null): void =>
  change(({ mapping }) => ({
    mapping: mapping.map((old, index) => (index === column ? field : field !== null && old === field ? null : old)),
  }));

export const setDateOrder = (column: number, order: ImportChoices['dateOrders'][number]['order']): void =>
  change(({ dateOrders }) => ({
    dateOrders: [...dateOrders.filter((choice) => choice.column !== column), { column, order }],
  }));

export const setDecimal = (column: number, sign: '.' | ','): void =>
  change(({ decimals }) => ({
    decimals: [...decimals.filter((choice) => choice.column !== column), { column, sign }],
  }));

export const setCurrency = (currency: string): void => change(() => ({ currency }));

export const setOverwrite = (overwrite: boolean): void => change(() => ({ overwrite }));

export const setAcceptNames = (acceptNames: boolean): void => change(() => ({ acceptNames }));

export const decide = (row: number, decision: ImportDecision): void =>
  change(({ decisions }) => ({ decisions: [...decisions.filter((one) => one.row !== row), { row, decision }] }));

export const showTab = (tab: ImportTab): void => importStore.setState({ tab, problemsOf: null, rowsTakeFocus: false });

/** The rows with a problem: those of one column, or all. */
export const showProblems = (of: string | null): void =>
  importStore.setState({ tab: 'problem', problemsOf: of, rowsTakeFocus: true });

export const showUndone = (undone: Output<'import:undo'>): void => importStore.setState({ undone });
