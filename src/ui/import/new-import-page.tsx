import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useBook } from '#ui/context.ts'
import { openForms } from '#ui/navigate.ts'
import { ColumnsStep } from '#ui/import/columns-step.tsx'
import { PlanStep } from '#ui/import/plan-step.tsx'
import { ResultStep } from '#ui/import/result-step.tsx'
import { endSession, sessionOf } from '#ui/import/session.ts'
import { SheetStep } from '#ui/import/sheet-step.tsx'
import { StartStep } from '#ui/import/start-step.tsx'
import { PlanningStep, WritingStep } from '#ui/import/work-step.tsx'

/** A list on its way into the book, step by step; nothing is written before “Ghi vào sổ”. */
export function NewImportPage() {
  const book = useBook()
  const session = sessionOf(book)
  // what was finished and left is not what somebody wants who comes back
  useMemo(() => {
    if (session.step.peek() === 'result') endSession(book)
  }, [session])
  const step = session.step.value
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) {
      scrollTo(0, 0)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
    isFirst.current = false
  }, [step])
  useEffect(() => {
    openForms.value += 1
    return () => {
      openForms.value -= 1
    }
  }, [])
  switch (step) {
    case 'start':
      return <StartStep key={step} />
    case 'sheet':
      return <SheetStep session={session} />
    case 'columns':
      return <ColumnsStep session={session} />
    case 'planning':
      return <PlanningStep session={session} />
    case 'plan':
      return <PlanStep session={session} />
    case 'writing':
      return <WritingStep session={session} />
    case 'result':
      return <ResultStep session={session} />
  }
}
