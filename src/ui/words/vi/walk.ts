export const walkWords = {} as const
