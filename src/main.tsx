import '#ui/tokens.css'
import '#ui/fonts.css'
import '#ui/base.css'
import { startApp } from '#app/start-app.tsx'

await startApp()
