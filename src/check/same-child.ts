import { birthRange, type Birth } from '#model/birth.ts'
import { foldText } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** Why a child that is already written may be the one being typed; words are `same.<reason>`. */
export type SameReason = 'identifier' | 'motherAndBirth' | 'nameAndBirth' | 'nameAndMother'

export interface Candidate {
  child: RecordOf<'child'>
  reasons: SameReason[]
}

/** What is known of the child being typed. */
export interface Typed {
  name: string
  mother: string
  birth: Birth | undefined
  identifier?: string
}

/**
 * Children of the register that may be the one being typed (`domain/book.md` 8.3, V13), best first, at most three.
 * Twins share mother and birth date under different names, so two full names that differ rule that reason out.
 */
export function sameChildren(register: Register, typed: Typed, except?: string): Candidate[] {
  const name = foldText(typed.name)
  const mother = foldText(typed.mother)
  const identifier = typed.identifier?.replace(/\s/gu, '') ?? ''
  if (!mother && name.split(' ').length < 2 && identifier.length !== 12) return []
  const found: Candidate[] = []
  for (const child of register.all('child')) {
    if (child.removed || child.id === except) continue
    const reasons = reasonsOf(child, { name, mother, identifier, birth: typed.birth })
    if (reasons.length > 0) found.push({ child, reasons })
  }
  return found.sort((left, right) => right.reasons.length - left.reasons.length).slice(0, 3)
}

function reasonsOf(
  child: RecordOf<'child'>,
  typed: { name: string; mother: string; identifier: string; birth: Birth | undefined },
): SameReason[] {
  const folded = foldedOf(child)
  const sameName = typed.name !== '' && folded.name === typed.name
  const sameMother = typed.mother.includes(' ') && folded.mother === typed.mother
  const sameBirth = overlaps(child.fields.birth, typed.birth)
  const twins = !sameName && typed.name.includes(' ') && !child.fields.name?.placeholder
  const reasons: SameReason[] = []
  if (typed.identifier.length === 12 && child.fields.identifier === typed.identifier)
    reasons.push('identifier')
  if (sameMother && sameBirth && !twins) reasons.push('motherAndBirth')
  if (sameName && sameBirth) reasons.push('nameAndBirth')
  if (sameName && sameMother) reasons.push('nameAndMother')
  return reasons
}

/** Folding 15,000 names at every key would be felt; a record is never changed in place, so its fold is kept. */
const folds = new WeakMap<object, { name: string; mother: string }>()

function foldedOf(child: RecordOf<'child'>): { name: string; mother: string } {
  let folded = folds.get(child)
  if (!folded) {
    folded = {
      name: child.fields.name?.placeholder ? '' : foldText(child.fields.name?.full ?? ''),
      mother: foldText(child.fields.parents?.mother?.name ?? ''),
    }
    folds.set(child, folded)
  }
  return folded
}

function overlaps(left: Birth | undefined, right: Birth | undefined): boolean {
  if (!left || !right) return false
  const [a, b] = [birthRange(left), birthRange(right)]
  return a.earliest <= b.latest && b.earliest <= a.latest
}
