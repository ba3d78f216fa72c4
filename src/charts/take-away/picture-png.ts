/** A vector file as points, at twice its size, painted by the browser itself. */
const pointsPerPixel = 2

function load(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(new Error('The browser cannot show the drawing.')))
    image.src = address
  })
}

type Size = { readonly width: number; readonly height: number }

/** Throws where the browser has no canvas, or none so large. */
export async function picturePng(svg: string, { width, height }: Size): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await load(address)
    const canvas = document.createElement('canvas')
    canvas.width = width * pointsPerPixel
    canvas.height = height * pointsPerPixel
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('The browser has no canvas.')
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!file) throw new Error('The browser made no file of the canvas.')
    return file
  } finally {
    URL.revokeObjectURL(address)
  }
}
