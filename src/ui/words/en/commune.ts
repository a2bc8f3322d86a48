import type { communeWords as words } from '#ui/words/vi/commune.ts'

export const communeWords: Record<keyof typeof words, string> = {}
