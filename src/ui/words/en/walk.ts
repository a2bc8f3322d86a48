import type { walkWords as words } from '#ui/words/vi/walk.ts'

export const walkWords: Record<keyof typeof words, string> = {}
