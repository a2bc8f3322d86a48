import type { Kept, UndoPlan } from '#import/undo.ts'
import { useBook } from '#ui/context.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { fieldWords } from '#ui/import/reason-words.ts'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { href } from '#ui/route.ts'
import { childName } from '#ui/visit/child-words.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** What taking an import back would remove, put back, and leave, with the reason of each that stays. */
export function UndoPreview({ plan }: { plan: UndoPlan }) {
  const keyOf = ({ entity, id, field }: Kept) => `${entity}/${id}/${field ?? ''}`
  return (
    <>
      <dl class="facts">
        <dt>{t('import.undoRemoved')}</dt>
        <dd>{wholeWords(plan.removed)}</dd>
        <dt>{t('import.undoRestored')}</dt>
        <dd>{wholeWords(plan.restored)}</dd>
        <dt>{t('import.undoKept')}</dt>
        <dd>{wholeWords(plan.kept.length)}</dd>
      </dl>
      {plan.kept.length > 0 && (
        <details>
          <summary class="button plain">{t('import.undoKeptTitle')}</summary>
          <VirtualList items={plan.kept} keyOf={keyOf} label={t('import.undoKeptTitle')}>
            {(kept) => <KeptRow kept={kept} />}
          </VirtualList>
        </details>
      )}
    </>
  )
}

function KeptRow({ kept }: { kept: Kept }) {
  const { register } = useBook()
  const { entity, id, field, reason } = kept
  const child = entity === 'child' ? register.get('child', id) : undefined
  const household = entity === 'household' ? register.get('household', id) : undefined
  const name = child ? childName(child) : household ? householdLine(household) : t(`import.entity.${entity}`)
  const words = [field && fieldWords(field), t(`import.kept.${reason}`)].filter(Boolean).join(': ')
  const body = (
    <span class="row-body">
      <span class="title">{name}</span>
      <span class="line">{words}</span>
    </span>
  )
  if (!child && !household) return <div class="row-item">{body}</div>
  return (
    <a class="row-item" href={href(child ? { page: 'child', id } : { page: 'household', id })}>
      {body}
    </a>
  )
}
