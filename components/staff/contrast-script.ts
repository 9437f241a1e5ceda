/**
 * Runs in `<head>` before the first paint, beside the shop's own (display-settings-script.ts). It
 * sets what was chosen in the app, or else what the device asks for.
 */
export const contrastScript = `(()=>{let c=null;try{c=localStorage.getItem("maru:contrast")}catch(e){}if(c==="more"||c===null&&matchMedia("(prefers-contrast: more)").matches)document.documentElement.dataset.contrast="more"})()`;
