import type { agreementWords as vi } from '#ui/words/vi/agreement.ts'

export const agreementWords: Record<keyof typeof vi, string> = {
  'agreement.title': 'Comparison with the {unit}',
  'agreement.hint':
    'Compares every record on this phone with the book at the {unit}. The phone does it once a week by itself when there is a network.',
  'agreement.action': 'Compare now',
  'agreement.busy': 'Comparing…',
  'agreement.due': 'Will compare as soon as there is a network.',
  'agreement.equal': 'Equal. Compared at {clock}',
  'agreement.repaired': '{count} records were put right, now equal. Compared at {clock}',
  'agreement.differs':
    'Something still differs, compared at {clock}. The phone tries again tomorrow. Please tell the children’s officer.',
}
