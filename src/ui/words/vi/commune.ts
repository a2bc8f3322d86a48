/** Sentences of `ui/commune`. */
export const communeWords = {} as const
