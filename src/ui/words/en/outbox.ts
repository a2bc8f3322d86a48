import type { outboxWords as words } from '#ui/words/vi/outbox.ts'

export const outboxWords: Record<keyof typeof words, string> = {}
