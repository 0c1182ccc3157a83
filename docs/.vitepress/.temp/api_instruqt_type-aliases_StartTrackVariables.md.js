import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: StartTrackVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/StartTrackVariables.md","filePath":"api/instruqt/type-aliases/StartTrackVariables.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/StartTrackVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / StartTrackVariables</p><h1 id="type-alias-starttrackvariables" tabindex="-1">Type Alias: StartTrackVariables <a class="header-anchor" href="#type-alias-starttrackvariables" aria-label="Permalink to &quot;Type Alias: StartTrackVariables&quot;">​</a></h1><blockquote><p><strong>StartTrackVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-customparameters"></a> <code>customParameters?</code></td><td><a href="./CustomParametersInput.html"><code>CustomParametersInput</code></a>[] | <code>null</code></td><td>Free metadata, kept with the play and usable as a report filter.</td></tr><tr><td><a id="property-force"></a> <code>force?</code></td><td><code>boolean</code> | <code>null</code></td><td>True starts a fresh play even when one is running.</td></tr><tr><td><a id="property-inviteid"></a> <code>inviteID?</code></td><td><code>string</code> | <code>null</code></td><td>The invite that led here.</td></tr><tr><td><a id="property-landingpageid"></a> <code>landingPageID?</code></td><td><code>string</code> | <code>null</code></td><td>The landing page that led here.</td></tr><tr><td><a id="property-mode"></a> <code>mode?</code></td><td><a href="./Mode.html"><code>Mode</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-prestart"></a> <code>prestart?</code></td><td><code>boolean</code> | <code>null</code></td><td>True only creates the infrastructure, to be ready sooner; challenge setup waits.</td></tr><tr><td><a id="property-referrer"></a> <code>referrer?</code></td><td><code>string</code> | <code>null</code></td><td>Address of the page the learner came from.</td></tr><tr><td><a id="property-region"></a> <code>region?</code></td><td><code>string</code> | <code>null</code></td><td>Where the sandbox is created.</td></tr><tr><td><a id="property-runtimeparameters"></a> <code>runtimeParameters?</code></td><td><a href="./RuntimeParametersInput.html"><code>RuntimeParametersInput</code></a> | <code>null</code></td><td>Secrets and environment variables for the sandbox.</td></tr><tr><td><a id="property-trackid"></a> <code>trackID</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/StartTrackVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StartTrackVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StartTrackVariables as default
};
