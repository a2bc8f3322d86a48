import type { newsWords as words } from '#ui/words/vi/news.ts'

export const newsWords: Record<keyof typeof words, string> = {}
