import type { Provenance, RuleFigure } from '#rules/rule-set.ts'
import type { UsedFigure } from './result.ts'

/**
 * Reads figures of a rule set and remembers which took part. With training values off an illustrative figure counts
 * as absent (`domain/rules.md` 10.1), so it can neither compute nor raise the flag.
 */
export interface FigureReader {
  read<Value extends number | string | boolean>(path: string, figure: RuleFigure<Value>): Value | null
  /** Whether a figure may compute; one that may is remembered under the value given. */
  admit(path: string, value: number | string | boolean, provenance: Provenance): boolean
  readonly used: readonly UsedFigure[]
}

/** A reader with nothing read yet. */
export function createFigureReader(training: boolean): FigureReader {
  const used: UsedFigure[] = []
  function admit(path: string, value: number | string | boolean, provenance: Provenance): boolean {
    if (provenance.status === 'illustrative' && !training) return false
    used.push({ path, value, status: provenance.status, source: provenance.source })
    return true
  }
  return {
    used,
    admit,
    read: (path, figure) =>
      figure.v !== null && admit(path, figure.v, figure as Provenance) ? figure.v : null,
  }
}

/** “tạm tính”: an illustrative figure took part. */
export function isProvisional(used: readonly UsedFigure[]): boolean {
  return used.some((figure) => figure.status === 'illustrative')
}
