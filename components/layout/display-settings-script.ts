/**
 * Runs in `<head>` before the first paint, so that a visitor's choice never flashes.
 * Asks about privacy when the visitor has made no decision on the current texts. Does not ask when
 * the browser decides for them (Global Privacy Control, Do Not Track).
 * Plain ES5 in one line: it is sent with every page, and its hash can stand in a CSP.
 */
export const displaySettingsScript = `(function(d){var k="";try{var s=localStorage,t=s.getItem("maru:theme");if(t==="light"||t==="dark")d.theme=t;if(s.getItem("maru:text-size")==="large")d.textSize="large";if(s.getItem("maru:calm")==="true")d.calm="true"}catch(e){}try{k=document.cookie}catch(e){}var c=/maru_consent=([\\d-]+)/.exec(k),v=d.consentVersion;if(c&&v&&c[1]<v){document.cookie="maru_consent=;path=/;max-age=0";c=null}if(v&&!c&&!navigator.globalPrivacyControl&&navigator.doNotTrack!=="1")d.consent="open"})(document.documentElement.dataset)`;
