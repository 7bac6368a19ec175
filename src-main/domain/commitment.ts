/** A next step, task or promise: one thing that somebody owes. */
export const directions = ['ours', 'theirs'] as const;
export type Direction = (typeof directions)[number];

export const commitmentStates = ['open', 'kept', 'broken', 'moved', 'dropped'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const commitmentOrigins = ['log', 'note', 'reflection', 'sales', 'drop', 'EBR', 'playbook', 'plan'] as const;
export type CommitmentOrigin = (typeof commitmentOrigins)[number];
