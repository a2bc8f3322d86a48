import { isPartOf } from '#rules/measure.ts'
import type { Item, RuleSet } from '#rules/rule-set.ts'
import type { Figure, FigureTable } from './figure.ts'
import { checkChecked, checkKeys, checkWhole, describe, isPlainObject, pathKey } from './shape.ts'

/** One thing wrong with a table of figures: where (`[3].2.1.numerator`) and what, in one English sentence. */
export interface FigureError {
  path: string
  message: string
}

export type ParsedFigures = { ok: true; figures: FigureTable } | { ok: false; errors: readonly FigureError[] }

/**
 * Reads a table of figures of unknown origin against the indicators of a rule set. Every error is reported, once,
 * with the path below `prefix` (empty for a single table, `[3].` for one of many).
 */
export function parseFigures(ruleSet: RuleSet, input: unknown, prefix = ''): ParsedFigures {
  if (!isPlainObject(input)) {
    const path = prefix.replace(/\.$/u, '') || 'figures'
    return { ok: false, errors: [{ path, message: `expected a table of figures, found ${describe(input)}` }] }
  }
  const items = new Map(ruleSet.criteria.flatMap((criterion) => criterion.items.map((one) => [one.id, one])))
  const errors: FigureError[] = []
  const figures: Record<string, Figure> = {}
  for (const [id, value] of Object.entries(input)) {
    const item = items.get(id)
    const found = item
      ? checkFigure(item, value)
      : [{ path: '', message: `no such indicator in ${ruleSet.id}` }]
    if (item && found.length === 0) figures[id] = value as Figure
    errors.push(
      ...found.map((error) => ({ path: `${prefix}${pathKey(id)}${error.path}`, message: error.message })),
    )
  }
  return errors.length === 0 ? { ok: true, figures } : { ok: false, errors }
}

/** What is wrong with one figure; paths are relative to it (`.numerator`). */
function checkFigure(item: Item, value: unknown): FigureError[] {
  if (isPlainObject(value) && Object.hasOwn(value, 'council')) return checkCouncil(item, value)
  switch (item.kind) {
    case 'yesNo':
      return typeof value === 'boolean' ? [] : wrongShape(item, value)
    case 'share':
    case 'rate':
      return checkFraction(item, value)
    case 'count':
      return checkObject(item, value, ['count']) ?? checkWhole(value, 'count')
    case 'checklist':
      return (
        checkObject(item, value, ['checked']) ??
        checkChecked(
          value,
          item.parts.map(({ part }) => part),
        )
      )
    case 'survey':
      return checkSurvey(item, value)
    case 'council':
      return wrongShape(item, value)
  }
}

function checkFraction(item: Extract<Item, { kind: 'share' | 'rate' }>, value: unknown): FigureError[] {
  const shape = checkObject(item, value, ['numerator', 'denominator'])
  if (shape) return shape
  const errors = [...checkWhole(value, 'numerator'), ...checkWhole(value, 'denominator')]
  if (errors.length > 0 || item.kind !== 'share') return errors
  const { numerator, denominator } = value as { numerator: number; denominator: number }
  if (numerator <= denominator || !isPartOf(item.numerator.measure, item.denominator.measure)) return []
  return [{ path: '.numerator', message: `${numerator} is more than the denominator ${denominator}` }]
}

function checkSurvey(item: Item, value: unknown): FigureError[] {
  const shape = checkObject(item, value, ['valid', 'satisfied'])
  if (shape) return shape
  const errors = [...checkWhole(value, 'valid'), ...checkWhole(value, 'satisfied')]
  if (errors.length > 0) return errors
  const { valid, satisfied } = value as { valid: number; satisfied: number }
  if (satisfied <= valid) return []
  return [{ path: '.satisfied', message: `${satisfied} is more than the ${valid} valid forms` }]
}

/** Points of the council: whole, within the maximum on file whatever its status, and never without a note. */
function checkCouncil(item: Item, value: Record<string, unknown>): FigureError[] {
  const errors = checkKeys(value, ['council', 'note'])
  if (Object.hasOwn(value, 'council')) errors.push(...checkWhole(value, 'council'))
  const points = value['council']
  if (typeof points === 'number' && item.max.v !== null && points > item.max.v) {
    errors.push({ path: '.council', message: `${points} is more than the maximum ${item.max.v}` })
  }
  const note = value['note']
  if (Object.hasOwn(value, 'note') && (typeof note !== 'string' || note.trim() === '')) {
    errors.push({ path: '.note', message: 'expected a text that is not empty' })
  }
  return errors
}

/** Undefined when the value is an object with exactly these keys. */
function checkObject(item: Item, value: unknown, keys: readonly string[]): FigureError[] | undefined {
  if (!isPlainObject(value) || !keys.some((key) => Object.hasOwn(value, key))) return wrongShape(item, value)
  const errors = checkKeys(value, keys)
  return errors.length > 0 ? errors : undefined
}

const shapes: Readonly<Record<Item['kind'], string>> = {
  yesNo: 'true, false',
  share: '{"numerator", "denominator"}',
  rate: '{"numerator", "denominator"}',
  count: '{"count"}',
  checklist: '{"checked"}',
  survey: '{"valid", "satisfied"}',
  council: '',
}

function wrongShape(item: Item, value: unknown): FigureError[] {
  const expected = [shapes[item.kind], '{"council", "note"}'].filter(Boolean).join(' or ')
  return [
    { path: '', message: `wrong shape for ${item.kind}: expected ${expected}, found ${describe(value)}` },
  ]
}
