import { useMemo } from 'preact/hooks'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { RuleSet } from '#rules/rule-set.ts'
import { bookFigures } from '#score/book-figure.ts'
import type { Figure, FigureTable } from '#score/figure.ts'
import type { ScoreResult } from '#score/result.ts'
import { scoreFigures } from '#score/score.ts'
import type { Tally } from '#score/tally.ts'
import { useBook, useRegister } from '#ui/context.ts'
import { useWhole } from '#ui/whole.ts'
import { enteredFigures, ruleSetOf } from './assessment.ts'
import { useLive } from './live.ts'

/** An assessment with everything that its points rest on. */
export interface Evaluation {
  assessment: RecordOf<'assessment'>
  ruleSet: RuleSet
  /** The reference date D. */
  on: Day
  tally: Tally
  register: Register
  /** What the book counts itself, and what people entered. */
  book: FigureTable
  entered: ReadonlyMap<string, RecordOf<'figure'>>
  /** The figures that count, and which of the two each one is. */
  figures: FigureTable
  used(item: string): 'book' | 'entered' | undefined
  result: ScoreResult
}

/** Scores an assessment over a tally. Where both have a figure, the entered one's `use` says which counts. */
export function evaluate(given: {
  assessment: RecordOf<'assessment'>
  ruleSet: RuleSet
  tally: Tally
  register: Register
  entered: ReadonlyMap<string, RecordOf<'figure'>>
}): Evaluation {
  const { assessment, ruleSet, tally, entered } = given
  const book = bookFigures(tally, ruleSet)
  const figures: Record<string, Figure> = {}
  const sources = new Map<string, 'book' | 'entered'>()
  for (const item of ruleSet.criteria.flatMap((criterion) => criterion.items)) {
    const fields = entered.get(item.id)?.fields
    const value = fields?.value ?? undefined
    const counted = book[item.id]
    if (value !== undefined && (counted === undefined || fields?.use !== 'book')) {
      figures[item.id] = value
      sources.set(item.id, 'entered')
    } else if (counted !== undefined) {
      figures[item.id] = counted
      sources.set(item.id, 'book')
    }
  }
  const { group = null, training = true, marks = {} } = assessment.fields
  return {
    ...given,
    on: tally.on,
    book,
    figures,
    used: (item) => sources.get(item),
    result: scoreFigures(ruleSet, figures, { group, training, marks }),
  }
}

/**
 * The evaluation of an assessment, made again only when a count, a figure or the assessment itself changed; none
 * until the whole book is there.
 */
export function useEvaluation(id: string | undefined): Evaluation | undefined {
  const register = useBook().register
  const assessment = useRegister(
    (book) => (id === undefined ? undefined : book.register.get('assessment', id)),
    [id],
    (touched) => touched.keys.has(`assessment/${id ?? ''}`),
  )
  const entered = useRegister(
    (book) => enteredFigures(book.register, id ?? ''),
    [id],
    (touched) => [...touched.keys].some((key) => key.startsWith('figure/')),
  )
  const live = useLive()
  const whole = useWhole()
  const version = live.version.value
  return useMemo(() => {
    // points over half a book would be wrong points
    if (!whole) return undefined
    const ruleSet = assessment && !assessment.removed ? ruleSetOf(assessment) : undefined
    const window = assessment?.fields.window
    if (!assessment || !ruleSet || !window) return undefined
    return evaluate({ assessment, ruleSet, tally: live.tally(window, true), register, entered })
  }, [assessment, entered, live, version, whole])
}
