/** Sums of a commune's table of figures; what is not known is absent. */
export interface Sums {
  /** Children under 16. */
  children?: number | undefined
  /** Of them in special circumstances. */
  special?: number | undefined
  households?: number | undefined
  poor?: number | undefined
  nearPoor?: number | undefined
}

/** A part that is larger than its whole. */
export interface SumError {
  check: 'V17'
  level: 'error'
  code: 'specialOverChildren' | 'poorOverHouseholds'
  part: number
  whole: number
}

/** V17: no more children in special circumstances than children, no more poor and near-poor households than households. */
export function checkSums({ children, special, households, poor, nearPoor }: Sums): SumError[] {
  const errors: SumError[] = []
  if (special !== undefined && children !== undefined && special > children)
    errors.push(error('specialOverChildren', special, children))
  const needy = poor === undefined && nearPoor === undefined ? undefined : (poor ?? 0) + (nearPoor ?? 0)
  if (needy !== undefined && households !== undefined && needy > households)
    errors.push(error('poorOverHouseholds', needy, households))
  return errors
}

function error(code: SumError['code'], part: number, whole: number): SumError {
  return { check: 'V17', level: 'error', code, part, whole }
}
