import type { householdWords as words } from '#ui/words/vi/household.ts'

export const householdWords: Record<keyof typeof words, string> = {}
