import { useMemo } from 'react';
import type { AppApi } from '#contract/api';
import type { ReadFileChoices } from '#contract/imports';
import { useApi } from '../../lib/api.ts';
import { failureSentence, type AnyFailure } from '../../lib/failure-sentence.ts';
import { asFound, firstChoices, importStore, startAnew, type ChosenFile } from './import-store.ts';

export interface ImportActs {
  readonly choose: () => Promise<void>;
  /** Takes a file that was dropped on the page. */
  readonly drop: (file: File) => Promise<void>;
  /** Reads the file again with another word about it. */
  readonly reread: (patch: Partial<ReadFileChoices>) => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly stop: () => void;
  /** Puts the file away. */
  readonly leave: () => void;
}

export function useImportActs(): ImportActs {
  const api = useApi();
  return useMemo(() => createImportActs(api), [api]);
}

function createImportActs(api: AppApi): ImportActs {
  const fail = (failure: AnyFailure): void => {
    // Stopped because something newer is under way, or because the person said so: nothing to tell.
    importStore.setState({ busy: null, ...(failure.type !== 'Cancelled' && { trouble: failureSentence(failure) }) });
  };

  /** A file that could not be taken: what was done before is over, and its page would only seem to answer. */
  const failToTake = (failure: AnyFailure): void => {
    if (failure.type !== 'Cancelled' && importStore.getState().result !== null) startAnew(failureSentence(failure));
    else fail(failure);
  };

  const look = async (file: ChosenFile, read: ReadFileChoices): Promise<void> => {
    importStore.setState({ busy: 'reading', trouble: null });
    const reply = await api.call('import:inspect', { token: file.token, choices: read });
    if (!reply.ok) return fail(reply.error);
    importStore.setState({
      file,
      read,
      look: reply.value,
      choices: firstChoices(reply.value),
      result: null,
      busy: null,
      tab: 'columns',
    });
  };

  const take = async (file: ChosenFile): Promise<void> => {
    const old = importStore.getState().file;
    if (old) void api.call('import:cancel', { token: old.token, release: true });
    startAnew();
    await look(file, asFound);
    if (importStore.getState().look === null) void api.call('import:cancel', { token: file.token, release: true });
  };

  return {
    choose: async () => {
      const reply = await api.call('import:choose', null);
      if (!reply.ok) failToTake(reply.error);
      else if (reply.value) await take(reply.value);
    },
    drop: async (dropped) => {
      const path = api.pathOfDropped(dropped);
      if (path === '') {
        importStore.setState({
          trouble: 'What was dropped is not a file on this machine. Save it first, then choose or drop that file.',
        });
        return;
      }
      const reply = await api.call('import:dropped', { path });
      if (!reply.ok) failToTake(reply.error);
      else await take(reply.value);
    },
    reread: async (patch) => {
      const { file, read } = importStore.getState();
      if (file) await look(file, { ...read, ...patch });
    },
    apply: async () => {
      const { file, choices } = importStore.getState();
      if (!file || !choices) return;
      importStore.setState({ busy: 'applying', trouble: null });
      const reply = await api.call('import:apply', { token: file.token, choices });
      if (!reply.ok) return fail(reply.error);
      importStore.setState({ busy: null, result: reply.value });
    },
    stop: () => {
      const { file } = importStore.getState();
      if (file) void api.call('import:cancel', { token: file.token, release: false });
    },
    leave: () => {
      const { file } = importStore.getState();
      if (file) void api.call('import:cancel', { token: file.token, release: true });
      startAnew();
    },
  };
}
