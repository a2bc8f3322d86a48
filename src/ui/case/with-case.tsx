import type { ComponentChildren } from 'preact'
import type { Entity } from '#model/entity.ts'
import { useMayWrite } from '#ui/context.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'
import type { CaseView } from './case-view.ts'
import { useCase } from './use-cases.ts'

/** A page about one case that is there; with `entity`, only for who may write that. */
export function WithCase(props: {
  id: string
  title: string
  entity?: Entity
  children: (view: CaseView) => ComponentChildren
}) {
  const view = useCase(props.id)
  const may = useMayWrite(props.entity ?? 'case')
  if (view && (may || !props.entity)) return <>{props.children(view)}</>
  return (
    <Page title={props.title} back={view ? { page: 'caseOne', case: props.id } : { page: 'cases' }}>
      {view ? (
        <Empty icon="lock">{t('commune.readOnly')}</Empty>
      ) : (
        <Nothing icon="shield">{t('case.missing')}</Nothing>
      )}
    </Page>
  )
}
