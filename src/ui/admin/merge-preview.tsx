import { useRegister } from '#ui/context.ts'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** What the server counted of a merger. */
export interface Preview {
  households: number
  children: number
  sameNumbers: number
  accounts: readonly string[]
}

/** What a merger would do, before it is done. */
export function MergePreviewSheet({ preview }: { preview: Preview }) {
  const names = useRegister(
    ({ register }) => preview.accounts.map((id) => register.get('account', id)?.fields.name ?? ''),
    [preview],
  )
  return (
    <section class="sheet stack tight" aria-label={t('admin.merge.preview')} role="status">
      <h2>{t('admin.merge.preview')}</h2>
      <dl class="facts">
        <dt>{t('admin.area.householdsLabel')}</dt>
        <dd>{preview.households}</dd>
        <dt>{t('admin.merge.children')}</dt>
        <dd>{preview.children}</dd>
        <dt>{t('admin.area.people')}</dt>
        <dd>{names.length > 0 ? names.join(', ') : t('admin.area.nobody')}</dd>
      </dl>
      {preview.sameNumbers > 0 && (
        <Note tone="warn" icon="exclaim">
          <p>{t('admin.merge.sameNumbers', { count: preview.sameNumbers })}</p>
        </Note>
      )}
      <p class="muted">{t('admin.merge.undo')}</p>
    </section>
  )
}
