/** The one address of private reports: it names neither child nor household, for addresses stay in the history. */
export const intakePages = { report: '/bao-rieng' } as const
