export const outboxWords = {} as const
