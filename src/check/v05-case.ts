import { about, nothing, type ChildCheck } from './child-sight.ts'

/** Groups of harm done to a child: violence, exploitation, sexual abuse, trafficking (`domain/book.md` 7.1). */
export const harmGroups: ReadonlySet<string> = new Set(['09', '10', '11', '12'])

/**
 * V5: groups 09–12 have a case with its Mẫu 01, or whoever writes them is asked to open one; from then on the clock of
 * 12 hours runs. Only a register that holds such records can tell, and the finding is as sensitive as they are.
 */
export const checkCase: ChildCheck = (sight) => {
  const group = sight.circumstances.find(({ fields }) => harmGroups.has(fields.code ?? ''))
  if (!group || sight.register.casesOf(sight.child.id).some(({ removed }) => !removed)) return nothing
  const rest = { level: 'prompt', code: 'caseMissing', record: group.id, sensitive: true } as const
  return [about(sight, { check: 'V5', ...rest })]
}
