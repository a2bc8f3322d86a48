import type { childWords as words } from '#ui/words/vi/child.ts'

export const childWords: Record<keyof typeof words, string> = {}
