import { useEffect } from 'preact/hooks'
import type { RecordOf } from '#model/record.ts'
import { useRegister } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/**
 * Whoever opens a record that turned out to be a duplicate is led to the one that is kept, or told that it stands in
 * another area. On the kept one the office sees what was made one with it, and the way to take it apart.
 */
export function MergedNote({ child }: { child: RecordOf<'child'> }) {
  const { mergedInto } = child.fields
  const kept = useRegister(({ register }) => register.get('child', mergedInto ?? ''), [mergedInto])
  const merged = useRegister(
    ({ register }) =>
      [...register.all('childMerge')].filter(
        ({ removed, fields }) => !removed && !fields.undone && fields.kept === child.id,
      ).length,
    [child.id],
    ({ keys }) => [...keys].some((key) => key.startsWith('childMerge/')),
  )
  useEffect(() => {
    if (kept) go({ page: 'child', id: kept.id }, { replace: true })
  }, [kept?.id])
  if (mergedInto && !kept) {
    return (
      <Note tone="quiet" icon="people">
        {t('duplicate.elsewhere')}
      </Note>
    )
  }
  if (merged === 0) return null
  return (
    <Note tone="quiet" icon="people">
      <ButtonLink to={{ page: 'duplicates' }} look="plain">
        {t('duplicate.merged', { count: merged })}
      </ButtonLink>
    </Note>
  )
}
