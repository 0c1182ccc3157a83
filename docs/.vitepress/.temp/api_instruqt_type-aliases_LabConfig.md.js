import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LabConfig","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/LabConfig.md","filePath":"api/instruqt/type-aliases/LabConfig.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/LabConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / LabConfig</p><h1 id="type-alias-labconfig" tabindex="-1">Type Alias: LabConfig <a class="header-anchor" href="#type-alias-labconfig" aria-label="Permalink to &quot;Type Alias: LabConfig&quot;">​</a></h1><blockquote><p><strong>LabConfig</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-defaultlayout"></a> <code>defaultLayout</code></td><td><a href="./DefaultLabLayout.html"><code>DefaultLabLayout</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-defaultlayoutsidebarsize"></a> <code>defaultLayoutSidebarSize</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-enableloadingmessages"></a> <code>enableLoadingMessages</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-extendttl"></a> <code>extendTTL</code></td><td><code>number</code> | <code>null</code></td><td>Seconds by which a learner may prolong the sandbox.</td></tr><tr><td><a id="property-feedbackrecapenabled"></a> <code>feedbackRecapEnabled</code></td><td><code>boolean</code></td><td>Asks for feedback on the closing screen.</td></tr><tr><td><a id="property-feedbacktabenabled"></a> <code>feedbackTabEnabled</code></td><td><code>boolean</code></td><td>Applies to every challenge.</td></tr><tr><td><a id="property-hidestopbutton"></a> <code>hideStopButton</code></td><td><code>boolean</code></td><td>True takes the stop button away from learners, by its name; the text says the reverse.</td></tr><tr><td><a id="property-loadingmessages"></a> <code>loadingMessages</code></td><td><code>string</code>[]</td><td>Shown while the lab loads.</td></tr><tr><td><a id="property-overridechallengelayout"></a> <code>overrideChallengeLayout</code></td><td><code>boolean</code> | <code>null</code></td><td>True makes this layout win over that of the challenges.</td></tr><tr><td><a id="property-sidebarenabled"></a> <code>sidebarEnabled</code></td><td><code>boolean</code></td><td>Applies to every challenge.</td></tr><tr><td><a id="property-theme"></a> <code>theme</code></td><td>{ <code>name</code>: <code>string</code>; } | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/LabConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LabConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LabConfig as default
};
