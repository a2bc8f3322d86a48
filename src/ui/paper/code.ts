import { foldText } from '#model/name.ts'
import { birthKind } from '#ui/paper/kind/birth.ts'
import { diedKind } from '#ui/paper/kind/died.ts'
import { insuredKind } from '#ui/paper/kind/insured.ts'
import { movedInKind } from '#ui/paper/kind/moved-in.ts'
import { movedOutKind } from '#ui/paper/kind/moved-out.ts'
import { namedKind } from '#ui/paper/kind/named.ts'
import { otherKind } from '#ui/paper/kind/other.ts'
import { schoolKind } from '#ui/paper/kind/school.ts'
import type { PaperKind } from '#ui/paper/kind.ts'
import type { VisitOutcome } from '#ui/visit/visit-change.ts'
import type { WordKey } from '#ui/words/words.ts'

/** A letter that says what came of the look at the household, and nothing more. */
export interface LookCode {
  code: string
  label: WordKey
  outcome: VisitOutcome
}

export const lookCodes: readonly LookCode[] = [
  { code: 'K', label: 'visit.outcome.unchanged', outcome: 'unchanged' },
  { code: 'V', label: 'visit.outcome.absent', outcome: 'absent' },
  { code: 'T', label: 'visit.outcome.refused', outcome: 'refused' },
]

export const paperKinds: readonly PaperKind[] = [
  birthKind,
  movedInKind,
  movedOutKind,
  diedKind,
  namedKind,
  insuredKind,
  schoolKind,
  otherKind,
]

/** Every letter with its words, in the order of the legend. */
export const legend: readonly { code: string; label: WordKey }[] = [...lookCodes, ...paperKinds]

/** The look that a letter means. */
export function lookOf(text: string): LookCode | undefined {
  return lookCodes.find(({ code }) => isSame(code, text))
}

/** The kind that a letter means; D serves for Đ, small letters for capitals. */
export function kindOf(text: string): PaperKind | undefined {
  return paperKinds.find(({ code }) => isSame(code, text))
}

function isSame(code: string, text: string): boolean {
  return foldText(code) === foldText(text)
}
