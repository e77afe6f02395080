/** Text as an SVG picture. */
export const asSvg = (text: string): Blob => new Blob([text], { type: 'image/svg+xml' });

/** What a picture that leaves the page takes along of its style. */
const styles = ['fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'text-anchor', 'opacity'];

/** How wide a PNG is, in pixels. */
const pixels = 1600;

/** Offers bytes or text under a name. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A chart as a picture that stands by itself: the style that it has here is written into it. */
export function svgOf(chart: SVGSVGElement): Blob {
  const copy = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const { name, value } of chart.attributes) copy.setAttribute(name, value);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const child of chart.children) copy.append(child.cloneNode(true));
  const originals = [...chart.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((part, at) => {
    const original = originals[at];
    if (original === undefined) return;
    const computed = getComputedStyle(original);
    for (const style of styles) part.setAttribute(style, computed.getPropertyValue(style));
    part.removeAttribute('class');
  });
  return asSvg(new XMLSerializer().serializeToString(copy));
}

/** A picture of some width and height as a PNG on the colour of the page. */
export async function pngOf(picture: Blob, [width, height]: readonly [number, number]): Promise<Blob> {
  const address = URL.createObjectURL(picture);
  try {
    const image = new Image();
    image.width = pixels;
    image.height = (pixels * height) / width;
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser draws no pictures.');
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, image.width, image.height);
    context.drawImage(image, 0, 0, image.width, image.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
