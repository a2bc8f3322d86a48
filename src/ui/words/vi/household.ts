export const householdWords = {} as const
