/** Runs in `<head>` before the first paint, beside the shop's own (display-settings-script.ts). */
export const contrastScript = `try{if(localStorage.getItem("maru:contrast")==="more")document.documentElement.dataset.contrast="more"}catch(e){}`;
