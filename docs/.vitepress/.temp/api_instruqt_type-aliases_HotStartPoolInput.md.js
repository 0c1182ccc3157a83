import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HotStartPoolInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/HotStartPoolInput.md","filePath":"api/instruqt/type-aliases/HotStartPoolInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/HotStartPoolInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / HotStartPoolInput</p><h1 id="type-alias-hotstartpoolinput" tabindex="-1">Type Alias: HotStartPoolInput <a class="header-anchor" href="#type-alias-hotstartpoolinput" aria-label="Permalink to &quot;Type Alias: HotStartPoolInput&quot;">​</a></h1><blockquote><p><strong>HotStartPoolInput</strong> = <code>object</code></p></blockquote><p>Sandboxes created ahead of time, so that a play starts at once.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-auto_refill"></a> <code>auto_refill?</code></td><td><code>boolean</code> | <code>null</code></td><td>True replaces claimed sandboxes.</td></tr><tr><td><a id="property-configs"></a> <code>configs?</code></td><td><code>string</code>[] | <code>null</code></td><td>Sandbox config ids.</td></tr><tr><td><a id="property-ends_at"></a> <code>ends_at?</code></td><td><code>string</code> | <code>null</code></td><td>When sandboxes begin to be stopped.</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-organization_slug"></a> <code>organization_slug?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-region"></a> <code>region?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-size"></a> <code>size?</code></td><td><code>number</code> | <code>null</code></td><td>Sandboxes for each track. The team&#39;s features set the maximum.</td></tr><tr><td><a id="property-starts_at"></a> <code>starts_at?</code></td><td><code>string</code> | <code>null</code></td><td>When creation of sandboxes begins.</td></tr><tr><td><a id="property-team_slug"></a> <code>team_slug?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-tracks"></a> <code>tracks?</code></td><td><code>string</code>[] | <code>null</code></td><td>Track ids. The live API has been seen to refuse them: use configs.</td></tr><tr><td><a id="property-type"></a> <code>type?</code></td><td><a href="./HotStartPoolType.html"><code>HotStartPoolType</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/HotStartPoolInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HotStartPoolInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HotStartPoolInput as default
};
