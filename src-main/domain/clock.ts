import type { Instant, TimeZone } from './time.ts';

/** What time it is, and where: a dependency, so that tests can stand on any day. */
export interface Clock {
  /** The present moment in UTC. */
  readonly now: () => Instant;
  /** The IANA zone of this machine; "today" is counted in it. */
  readonly zone: () => TimeZone;
}
