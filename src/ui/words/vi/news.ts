export const newsWords = {} as const
