import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Statement","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/Statement.md","filePath":"api/learners/interfaces/Statement.md"}');
const _sfc_main = { name: "api/learners/interfaces/Statement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / Statement</p><h1 id="interface-statement" tabindex="-1">Interface: Statement <a class="header-anchor" href="#interface-statement" aria-label="Permalink to &quot;Interface: Statement&quot;">​</a></h1><p>An xAPI 1.0.3 statement about one progress record. It has no <code>version</code>: the specification wants providers to leave it out, and the header of the request to name the version.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-actor"></a> <code>actor</code></td><td><a href="./../type-aliases/StatementActor.html"><code>StatementActor</code></a></td><td>-</td></tr><tr><td><a id="property-context"></a> <code>context</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>context.platform</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>context.registration</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>A name-based UUID: the same for the same event of the same record.</td></tr><tr><td><a id="property-object"></a> <code>object</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>object.definition</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>object.definition.moreInfo?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>object.definition.name?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</td><td>-</td></tr><tr><td><code>object.definition.type</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>object.id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>object.objectType</code></td><td><code>&quot;Activity&quot;</code></td><td>-</td></tr><tr><td><a id="property-result"></a> <code>result?</code></td><td><a href="./StatementResult.html"><code>StatementResult</code></a></td><td>-</td></tr><tr><td><a id="property-timestamp"></a> <code>timestamp?</code></td><td><code>string</code></td><td>RFC 3339. Absent when the record has no time of the event: the LRS then sets the time at which it stored the statement.</td></tr><tr><td><a id="property-verb"></a> <code>verb</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>verb.display</code></td><td><a href="./../type-aliases/LanguageMap.html"><code>LanguageMap</code></a></td><td>-</td></tr><tr><td><code>verb.id</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/Statement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Statement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Statement as default
};
