import type { SentimentHistory, TimelineEntry } from '#contract/interactions';
import { useCall } from '../../lib/api.ts';

/** The newest entry of the timeline that says how they are, for the words that go with the level. */
export function useLatestReading(accountId: string, history: SentimentHistory | null): TimelineEntry | null {
  // The same question as the first page of the timeline asks, so it costs nothing.
  const { data } = useCall(
    'timeline:page',
    { accountId, offset: 0, limit: 40 },
    { enabled: history !== null && history.readings.length > 0 },
  );
  return data?.entries.find(({ level }) => level !== null) ?? null;
}
