export const childWords = {} as const
