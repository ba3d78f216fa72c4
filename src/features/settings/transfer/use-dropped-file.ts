import { useEffect, useState } from 'react'

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false
}

/**
 * A file dropped anywhere on the page, or pasted, is handed on; true while one is held over it. Anywhere,
 * because a browser leaves the page for a file that falls beside its mark.
 */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    function onDrag(event: DragEvent) {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      setIsOver(true)
    }
    function onLeave(event: DragEvent) {
      if (!event.relatedTarget) setIsOver(false)
    }
    function take(event: Event, data: DataTransfer | null) {
      const [file] = data?.files ?? []
      if (!file) return
      event.preventDefault()
      onFile(file)
    }
    function onDrop(event: DragEvent) {
      setIsOver(false)
      take(event, event.dataTransfer)
    }
    const onPaste = (event: ClipboardEvent) => take(event, event.clipboardData)
    document.addEventListener('dragover', onDrag)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('dragover', onDrag)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
      document.removeEventListener('paste', onPaste)
    }
  }, [onFile])
  return isOver
}
