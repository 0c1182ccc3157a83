import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ChallengeTab","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ChallengeTab.md","filePath":"api/instruqt/type-aliases/ChallengeTab.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ChallengeTab.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ChallengeTab</p><h1 id="type-alias-challengetab" tabindex="-1">Type Alias: ChallengeTab <a class="header-anchor" href="#type-alias-challengetab" aria-label="Permalink to &quot;Type Alias: ChallengeTab&quot;">​</a></h1><blockquote><p><strong>ChallengeTab</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cmd"></a> <code>cmd</code></td><td><code>string</code> | <code>null</code></td><td>terminal only: first command to run.</td></tr><tr><td><a id="property-hostname"></a> <code>hostname</code></td><td><code>string</code> | <code>null</code></td><td>Name of a host in the track config. Required for service and terminal.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-index"></a> <code>index</code></td><td><code>number</code></td><td>Position, from 0.</td></tr><tr><td><a id="property-new_window"></a> <code>new_window</code></td><td><code>boolean</code></td><td>True opens the tab in a window of its own.</td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>string</code> | <code>null</code></td><td>service only. Default: /</td></tr><tr><td><a id="property-port"></a> <code>port</code></td><td><code>number</code> | <code>null</code></td><td>service only.</td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><a href="./ChallengeTabType.html"><code>ChallengeTabType</code></a></td><td>-</td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>string</code> | <code>null</code></td><td>website and external only.</td></tr><tr><td><a id="property-workdir"></a> <code>workdir</code></td><td><code>string</code> | <code>null</code></td><td>terminal only: where the shell starts.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ChallengeTab.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChallengeTab = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChallengeTab as default
};
