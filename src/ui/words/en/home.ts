import type { homeWords as words } from '#ui/words/vi/home.ts'

export const homeWords: Record<keyof typeof words, string> = {}
