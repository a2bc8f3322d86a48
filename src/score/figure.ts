import type { EnteredFigure } from '#model/assessment.ts'

/**
 * What was found out for one indicator: yes or no, a numerator and denominator, a count, ticked parts, a survey's
 * tally, or points decided by the council.
 */
export type Figure = EnteredFigure

/** Figures by indicator id (`6.1`); an absent id means that nothing was entered. */
export type FigureTable = Readonly<Record<string, Figure>>

export type CouncilFigure = Extract<Figure, { council: number }>

/** The figure of an indicator, or undefined; never a property inherited from elsewhere. */
export function figureOf(figures: FigureTable, item: string): Figure | undefined {
  return Object.hasOwn(figures, item) ? figures[item] : undefined
}

/** Whether the council decided the points itself. */
export function isCouncil(figure: Figure): figure is CouncilFigure {
  return typeof figure === 'object' && 'council' in figure
}
