import { reachOf } from '#model/permission.ts'
import { isEnded } from '#ui/case/case-view.ts'
import { useCases } from '#ui/case/use-cases.ts'
import { useBook } from '#ui/context.ts'
import { Icon } from '#ui/part/icon.tsx'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

/** The way to the confidential cases, with what waits there as numbers; nothing for a role that receives none. */
export function CaseSection() {
  return reachOf[useBook().header.role].sensitivity > 0 ? <Row /> : null
}

function Row() {
  const { cases, waiting } = useCases()
  const late = cases.filter((view) => view.late).length
  const approval = cases.filter(({ stage }) => stage === 'approval').length
  const open = cases.filter((view) => !isEnded(view)).length
  const line = [
    waiting.length > 0 && t('case.homeWaiting', { count: waiting.length }),
    late > 0 && t('case.homeLate', { count: late }),
    approval > 0 && t('case.homeApproval', { count: approval }),
    open > 0 && t('case.homeOpen', { count: open }),
  ].filter(Boolean)
  return (
    <a class="row-item sheet" href={href({ page: 'cases' })}>
      <Icon name={waiting.length + late > 0 ? 'exclaim' : 'shield'} />
      <span class="row-body">
        <span class="title">{t('case.title')}</span>
        <span class="line muted">{line.join(' · ') || t('case.homeNone')}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}
